import { type DateStyle, displayDate } from './display-date.ts';
import { PROFILE_WORDS } from './profile-words.ts';

interface Named {
  name: string;
}

/** What the registry leaves out or says twice of an office: the fields of OfficeNote that words are made of. */
type Note =
  | { kind: 'gap'; from: string; to: string }
  | { kind: 'overlap'; from: string; to: string | null; holders: readonly [Named, Named] }
  | { kind: 'end-unknown'; holder: Named; next: Named; from: string | null }
  | { kind: 'beginning-unknown'; holder: Named };

/** A note on the holders of an office as a sentence. */
export function officeNoteWords(note: Note, style: DateStyle): string {
  const words = PROFILE_WORDS.offices;
  const day = (date: string): string => displayDate(date, style, { weekday: false });
  switch (note.kind) {
    case 'gap':
      return `${words.gap} ${displayDate(`${note.from}/${note.to}`, style)}.`;
    case 'overlap': {
      const when = note.to === null ? displayDate(`${note.from}/..`, style) : displayDate(`${note.from}/${note.to}`, style);
      return `${words.overlap} ${when}: ${note.holders[0].name} ${words.and}${note.holders[1].name}.`;
    }
    case 'end-unknown': {
      const known = note.from === null ? '' : `، ${words.lastKnown} ${day(note.from)}`;
      return `${note.holder.name}: ${words.endUnknown}${known}. ${words.nextIs} ${note.next.name}.`;
    }
    case 'beginning-unknown':
      return `${note.holder.name}: ${words.beginningUnknown}.`;
  }
}

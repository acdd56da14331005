import type { Candidate } from '../model/candidate.ts';

/** The words of the list of candidates, for the editor. */
export const CANDIDATE_WORDS = {
  title: 'أسماء ليست في السجل',
  lead: 'أسماء وردت في القصاصات ولا يعرفها actors.yaml. هي اقتراحات لا وقائع، ولا تظهر للقراء. انسخ المدخل إلى actors.yaml إن كان الاسم لفاعل، أو إلى not-actors.yaml إن لم يكن.',
  more: 'تُعرض أكثرها ورودًا، والباقي يطبعه الأمر',
  role: 'بجانبه',
  accept: 'إلى actors.yaml',
  refuse: 'إلى not-actors.yaml',
} as const;

export const CANDIDATE_KIND_WORDS: Readonly<Record<Candidate['kind'], string>> = { person: 'شخص', organisation: 'جهة' };

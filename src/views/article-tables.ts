import { type Article, articleSchema } from '../model/article.ts';
import { mentionSchema } from '../model/mention.ts';
import { quoteSchema } from '../model/quote.ts';
import { COUNT, type DataTable, FLAG, LIST, NEEDED, TEXT } from './data-table.ts';
import { isInferred } from './present-actors.ts';

type Absolute = (path: string) => string;

/** What an article says of itself, a row each: what the other tables refer to. @param absolute the whole address of a path of the site */
export function articleTable(absolute: Absolute): DataTable {
  return {
    name: 'articles',
    columns: {
      id: NEEDED,
      url: NEEDED,
      headline: NEEDED,
      headlineFrom: { ...NEEDED, values: articleSchema.shape.headlineFrom.options },
      date: TEXT,
      dateFrom: { ...TEXT, values: articleSchema.shape.datePublishedFrom.unwrap().options },
      outletId: TEXT,
      outlet: TEXT,
      outletFrom: { ...TEXT, values: articleSchema.shape.publisher.unwrap().shape.from.options },
      agencies: LIST,
      author: TEXT,
      topics: LIST,
      statements: COUNT,
    },
    key: ['id'],
    refers: {},
    rows: {
      of: (article) => [
        {
          id: article.id,
          url: absolute(article.url),
          headline: article.headline,
          headlineFrom: article.headlineFrom,
          ...dateAndOutlet(article),
          outletFrom: article.publisher?.from ?? null,
          agencies: article.agencies.map(({ name }) => name),
          author: article.author,
          topics: article.topics.map(({ id }) => id),
          statements: article.quotes.length,
        },
      ],
    },
  };
}

function dateAndOutlet({ edtf, datePublishedFrom, publisher }: Article) {
  return { date: edtf, dateFrom: datePublishedFrom, outletId: publisher?.id ?? null, outlet: publisher?.name ?? null };
}

/** Where each actor is named. */
export function mentionTable(): DataTable {
  return {
    name: 'mentions',
    columns: {
      article: NEEDED,
      actor: NEEDED,
      actorName: NEEDED,
      paragraph: COUNT,
      start: COUNT,
      end: COUNT,
      text: NEEDED,
      by: { ...NEEDED, values: mentionSchema.shape.by.options },
      inferred: FLAG,
      because: TEXT,
    },
    key: ['article', 'actor', 'paragraph', 'start', 'end'],
    refers: { article: 'articles', actor: 'actors' },
    rows: {
      of: function* ({ id: article, actors }) {
        for (const { id: actor, name: actorName, mentions } of actors) {
          for (const { paragraph, start, end, text, by, because } of mentions) {
            yield { article, actor, actorName, paragraph, start, end, text, by, inferred: isInferred(by), because };
          }
        }
      },
    },
  };
}

/** Who said what. @param absolute the whole address of a path of the site */
export function statementTable(absolute: Absolute): DataTable {
  return {
    name: 'statements',
    columns: {
      id: NEEDED,
      url: NEEDED,
      article: NEEDED,
      date: TEXT,
      dateFrom: { ...TEXT, values: articleSchema.shape.datePublishedFrom.unwrap().options },
      outletId: TEXT,
      outlet: TEXT,
      speakerId: TEXT,
      speaker: TEXT,
      speakerText: TEXT,
      speakerFrom: { ...TEXT, values: quoteSchema.shape.speakerFrom.unwrap().options },
      verb: TEXT,
      verbText: TEXT,
      via: TEXT,
      said: TEXT,
      saidText: TEXT,
      direct: FLAG,
      closed: FLAG,
      paragraph: COUNT,
      start: COUNT,
      end: COUNT,
      topics: LIST,
      text: NEEDED,
    },
    key: ['article', 'id'],
    refers: { article: 'articles' },
    rows: {
      of: function* (article) {
        const known = dateAndOutlet(article);
        for (const quote of article.quotes) {
          const { id, speaker, speakerText, speakerFrom, verb, verbText, via, said, direct, closed, paragraph, start, end, topics, text } =
            quote;
          yield {
            ...{ id, url: absolute(`${article.url}#${id}`), article: article.id, ...known },
            ...{ speakerId: speaker?.id ?? null, speaker: speaker?.name ?? null, speakerText, speakerFrom },
            ...{ verb, verbText, via, said: said?.value ?? null, saidText: said?.text ?? null },
            ...{ direct, closed, paragraph, start, end, topics, text },
          };
        }
      },
    },
  };
}

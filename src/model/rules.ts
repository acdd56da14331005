import type { Severity } from './message.ts';

interface Rule {
  severity: Severity;
  expected: string;
  remedy: string;
}

/**
 * Every diagnostic that Sijill knows, by its permanent id. An error fails the build, a warning asks the editor to decide,
 * an info says what was done. The Arabic words for the review page stand in ui/words.ts under the same ids.
 */
export const RULES = {
  // files
  'file-empty': { severity: 'warning', expected: 'a clipping with text', remedy: 'Put the text in, or delete the file.' },
  'file-binary': {
    severity: 'error',
    expected: 'a text file',
    remedy: 'Save the clipping as plain text, or move the file out of content/.',
  },
  'file-too-large': {
    severity: 'error',
    expected: 'a clipping of at most 10 MB',
    remedy: 'Split it into one file a clipping, or move it out of content/.',
  },
  'file-unreadable': { severity: 'error', expected: 'a file that can be read', remedy: 'Check its permissions, or remove it.' },
  'file-outside-content': {
    severity: 'error',
    expected: 'a file inside content/',
    remedy: 'Copy the file into content/ instead of linking to it.',
  },
  'file-unknown-format': {
    severity: 'warning',
    expected: 'a .txt, .md or .html clipping, or its .yaml sidecar',
    remedy: 'Save it as .txt or .html, or move it out of content/.',
  },
  'file-copy': {
    severity: 'warning',
    expected: 'a clipping that stands in content/ once',
    remedy: 'Delete one of them; until then each has a page.',
  },
  'file-control-characters': { severity: 'info', expected: 'no control characters', remedy: 'Nothing: they were left out.' },
  'encoding-invalid': {
    severity: 'warning',
    expected: 'text in UTF-8, UTF-16, Windows-1256 or ISO-8859-6',
    remedy: 'Save the file as UTF-8; until then � stands where a character was lost.',
  },
  'encoding-mojibake': {
    severity: 'warning',
    expected: 'text that was never read in the wrong encoding',
    remedy: 'Compare with the original, and save the clipping again in its right encoding.',
  },
  'page-extracted': {
    severity: 'info',
    expected: 'the article of a saved page, without what stands around it',
    remedy: 'Nothing, if the raw section of its page shows the whole article; else save the article as text.',
  },
  'page-article-unknown': {
    severity: 'warning',
    expected: 'a page that holds one article',
    remedy: 'Save the page of the article itself, or the article as text; until then every line of the page is read.',
  },
  'clipping-failed': {
    severity: 'error',
    expected: 'a clipping that Sijill can work through',
    remedy: 'Move the file out of content/ for now and report it: the fault is in Sijill.',
  },
  'id-duplicate': { severity: 'error', expected: 'one file for an id', remedy: 'Rename one of the files.' },
  'id-empty': { severity: 'error', expected: 'a file name with a letter or a digit', remedy: 'Rename the file.' },
  // registries and sidecars
  'yaml-syntax': {
    severity: 'error',
    expected: 'YAML that can be read',
    remedy: 'Correct the line; quote a text that holds a colon or a #.',
  },
  'yaml-field': {
    severity: 'error',
    expected: 'a value that the schema allows',
    remedy: 'Correct the value; README says what each field takes.',
  },
  'registry-missing': {
    severity: 'error',
    expected: 'content/site.yaml, outlets.yaml, actors.yaml and topics.yaml',
    remedy: 'Create the file; an empty list [] will do for all but site.yaml.',
  },
  'clippings-unread': {
    severity: 'warning',
    expected: 'registries that can be read',
    remedy: 'Correct the registries first; the next report says what is to be said of the clippings.',
  },
  'registry-duplicate-id': { severity: 'error', expected: 'ids that are used once', remedy: 'Rename or merge one of the entries.' },
  'registry-unknown-id': { severity: 'error', expected: 'the id of an entry in the registry', remedy: 'Correct the id, or add the entry.' },
  'alias-shared': {
    severity: 'warning',
    expected: 'a name that means one entry only',
    remedy: 'Take it out of one of them; until then it is read as neither.',
  },
  'sidecar-orphan': { severity: 'error', expected: 'a clipping of the same name beside it', remedy: 'Rename the sidecar, or delete it.' },
  'sidecar-lines': {
    severity: 'error',
    expected: 'lines of the clipping that have text, in parts that follow each other',
    remedy: 'Correct the numbers; npm run explain shows the lines of the file with their numbers.',
  },
  'sidecar-parts-gap': {
    severity: 'warning',
    expected: 'every line with text in a part, or in drop',
    remedy: 'Widen a part, or name the lines in drop; until then no article has them.',
  },
  'site-address-placeholder': {
    severity: 'info',
    expected: 'the address at which the site will live',
    remedy: 'Set address in content/site.yaml before you deploy: feeds and the sitemap need it.',
  },
  // what the reader of clippings could not settle
  'body-missing': {
    severity: 'warning',
    expected: 'at least one paragraph of text',
    remedy: 'Clip the article again, or delete the file.',
  },
  'headline-uncertain': {
    severity: 'info',
    expected: 'a headline that the text below retells, and a kicker or deck that it does not',
    remedy: 'Nothing, if the headline is right; else give headline in a sidecar.',
  },
  'headline-derived': { severity: 'warning', expected: 'a printed headline', remedy: 'Give the headline in a sidecar if you know it.' },
  'two-articles': {
    severity: 'warning',
    expected: 'one article in a file',
    remedy: 'Give each its lines with parts in a sidecar, or put each into a file of its own; until then both are one text.',
  },
  'date-missing': { severity: 'warning', expected: 'a date of publication', remedy: 'Give date in a sidecar if you know it.' },
  'date-interval': {
    severity: 'warning',
    expected: 'a date of publication known to the day',
    remedy: 'Give date in a sidecar if you know it.',
  },
  'date-conflict': { severity: 'warning', expected: 'dates that agree', remedy: 'Decide, and give date in a sidecar.' },
  'date-ambiguous': { severity: 'warning', expected: 'a stamp whose day and month can be told apart', remedy: 'Give date in a sidecar.' },
  'date-impossible': {
    severity: 'warning',
    expected: 'a day that its calendar has',
    remedy: 'Compare with the original; if it is the date of publication, give date in a sidecar.',
  },
  'date-order-inferred': {
    severity: 'info',
    expected: 'a stamp whose day and month can be told apart',
    remedy: 'Confirm it with date in a sidecar, or give its outlet stampOrder in content/outlets.yaml.',
  },
  'weekday-conflict': { severity: 'warning', expected: 'a weekday that fits the date', remedy: 'Decide, and give date in a sidecar.' },
  'outlet-missing': {
    severity: 'warning',
    expected: 'the outlet that printed the clipping',
    remedy: 'Give outlet in a sidecar if you know it.',
  },
  'outlet-inferred': { severity: 'info', expected: 'an outlet that is printed', remedy: 'Confirm it with outlet in a sidecar.' },
  'outlet-unknown': { severity: 'warning', expected: 'an outlet of outlets.yaml', remedy: 'Add it to content/outlets.yaml.' },
  'outlet-shared': {
    severity: 'warning',
    expected: 'a name that one outlet has, or a dateline that tells which',
    remedy: 'Give outlet in a sidecar: an id of content/outlets.yaml.',
  },
  'credit-unknown': {
    severity: 'warning',
    expected: 'a name whose part is known: outlet, agency or author',
    remedy: 'Add the outlet to content/outlets.yaml, or give outlet or author in a sidecar.',
  },
  'quote-unclosed': {
    severity: 'warning',
    expected: 'a closing quotation mark',
    remedy: 'Compare with the original; the quotation was ended with its sentence or clause.',
  },
  'quote-speaker-unknown': {
    severity: 'warning',
    expected: 'a speaker that the text names',
    remedy: 'Add the speaker to content/actors.yaml if the text names one.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

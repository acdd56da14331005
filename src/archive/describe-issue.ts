import { closestMatch } from 'leven';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface Described {
  /** Where it stands, in the data. */
  path: Path;
  found: string;
  expected: string;
}

/** A text of at most 60 characters on one line, cut with an ellipsis. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}

/**
 * Replaces an issue with a union by the issues of the one branch that was meant, where only one has the right type at its
 * root: `{term: …, wieght: 2}` is meant as the map, not as the text.
 */
export function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => !branch.some(isOfOtherType));
  const [only] = meant;
  if (only === undefined || meant.length > 1) return [issue];
  return only.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfOtherType(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/**
 * Says in plain words what an issue of zod found and what is expected instead: one description, or one for each unknown key.
 * @param data what was validated
 * @param schema what it was validated with; gives the keys that are allowed
 */
export function describeIssue(issue: Issue, data: unknown, schema: z.ZodType): Described[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      found: `the unknown field ${shorten(key)}`,
      expected: oneOf(allowed, key),
    }));
  }
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const label = name === '' ? '' : `${name}: `;
  const value = valueAt(data, issue.path);
  if (value === undefined && name !== '') {
    return [{ path: issue.path, found: `no ${name}`, expected: `${label}${expectation(issue, value)}` }];
  }
  return [{ path: issue.path, found: `${label}${show(value)}`, expected: expectation(issue, value) }];
}

const TYPES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

function expectation(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? issue.expected;
      const unquoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
      return unquoted ? `text; put it in quotes: "${value}"` : type;
    }
    case 'invalid_value':
      return oneOf(issue.values.map(String), typeof value === 'string' ? value : '');
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((inner) => expectation(inner, value)))].join(', or ');
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : limit('at least', 'more than', issue.minimum, issue);
    case 'too_big':
      return limit('at most', 'less than', issue.maximum, issue);
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address: https://example.org/' : issue.message;
    default:
      return issue.message;
  }
}

const UNITS: Record<string, string> = { string: ' characters', array: ' in the list' };

function limit(
  inclusive: string,
  exclusive: string,
  bound: number | bigint,
  issue: { origin: string; inclusive?: boolean | undefined },
): string {
  return `${issue.inclusive === false ? exclusive : inclusive} ${bound}${UNITS[issue.origin] ?? ''}`;
}

function oneOf(allowed: readonly string[], found: string): string {
  const list = allowed.length === 1 ? String(allowed[0]) : `one of ${allowed.join(', ')}`;
  const meant = didYouMean(found, allowed);
  return meant === null ? list : `${list}; ${meant}`;
}

/** «did you mean actors?» where a candidate differs by at most a third of the letters; null where none is so near. */
export function didYouMean(found: string, candidates: readonly string[]): string | null {
  const near = closestMatch(found, candidates, { maxDistance: Math.ceil(found.length / 3) });
  return near === undefined || near === '' ? null : `did you mean ${near}?`;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return shorten(JSON.stringify(value));
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The keys that a schema allows for the map at a path; none where it is not a map. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return step === undefined ? [] : keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const field: unknown = schema.shape[String(step)];
  return field instanceof z.ZodType ? keysAt(field, rest) : [];
}

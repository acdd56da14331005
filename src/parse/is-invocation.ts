/** Whether a line is the invocation with which texts begin: no headline, and no heading of what follows. Takes its key. */
export function isInvocation(key: string): boolean {
  return /^با?سم الله(?: الرحمن الرحيم)?$/u.test(key);
}

/**
 * The address of a page or file of this site, as an href: the base path in front, letters outside ASCII percent-encoded as
 * UTF-8 (the build writes folders under the letters themselves, which every web server decodes to).
 * @param path begins with `/`; may hold a query or a fragment, whose reserved characters the caller has already encoded
 * @param base the path under which the site lives, with or without a slash at its end
 */
export function link(path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  const whole = base.replace(/\/+$/, '') + path;
  return encodeURI(whole).replace(/%25([0-9A-F]{2})/gi, '%$1');
}

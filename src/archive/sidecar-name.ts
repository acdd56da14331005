/** The file that corrects a clipping: its own name with `.yaml`. */
export function sidecarName(file: string): string {
  return `${file.replace(/\.[^./]+$/, '')}.yaml`;
}

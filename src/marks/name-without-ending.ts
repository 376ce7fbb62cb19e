/** The name of a file without the ending that says its kind; as it is where it has none. */
export function nameWithoutEnding(file: string): string {
  return file.replace(/(?<=.)\.(?:txt|md|markdown|html?)$/i, '');
}

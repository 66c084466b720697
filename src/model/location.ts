/** Where in which input something was said. */

/** A place in a text file, or in a structured document (`pointer`). Lines and columns are 1-based; columns count UTF-16 units. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  /** JSON-pointer-like path for documents without useful lines, such as `resource_changes/12`. */
  pointer?: string;
}

/** `file:line:column`, as far as known. */
export function formatLocation(location: Location): string {
  let text = location.file;
  if (location.line !== undefined) text += `:${location.line}`;
  if (location.line !== undefined && location.column !== undefined) text += `:${location.column}`;
  return text;
}

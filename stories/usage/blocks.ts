/** A code block of a guide. */
export interface CodeBlock {
  readonly language: string;
  /** The file that a reader makes of it, behind the language; empty where it is part of another. */
  readonly file: string;
  readonly code: string;
}

/** The fenced blocks of a page in Markdown, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\S+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file = '', code = '']) => ({ language, file, code }),
  );
}

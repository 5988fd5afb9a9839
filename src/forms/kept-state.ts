/** What the browser keeps of a field while the page is left: its value, and what was typed for it. */
interface KeptState {
  readonly value: string;
  readonly typed?: string | undefined;
}

export function keepState({ value, typed }: KeptState): string {
  return JSON.stringify({ value, typed });
}

/** What we gave the browser to keep; `undefined` for anything else, such as what it fills in from its own memory. */
export function keptState(state: unknown): KeptState | undefined {
  if (typeof state !== 'string' || !state.startsWith('{')) return undefined;
  try {
    const { value, typed } = JSON.parse(state) as Record<string, unknown>;
    if (typeof value !== 'string') return undefined;
    return typeof typed === 'string' ? { value, typed } : { value };
  } catch {
    return undefined;
  }
}

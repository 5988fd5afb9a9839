import type { Client } from '../../client/index.js';
import type { ActualSuggestions } from '../../contract/activity.js';

/** Where the server does not know its own address, it tells addresses from the root of the API. */
export function linked({ baseUrl }: Client, suggestions: ActualSuggestions | null): ActualSuggestions | null {
  for (const { source } of suggestions?.items ?? [])
    if (source?.address) source.address = new URL(source.address, `${baseUrl}/`).href;
  return suggestions;
}

// What usually comes next after an operation, with the values it takes over from the request or the answer.
import { type Endpoint, type OperationId, operations, pathParameters } from '../../src/contract/index.js';
import type * as z from '../../src/contract/zod.js';

const rows = new Map<string, Endpoint>(operations);

/** The `links` of an answer. */
export function linksOf(operation: OperationId, endpoint: Endpoint): { links?: Record<string, object> } {
  const links = (endpoint.next ?? []).flatMap((next) => {
    const target = rows.get(next);
    if (!target) throw new Error(`${operation} names an operation that does not exist: ${next}`);
    const parameters = parametersOf(endpoint, target);
    return parameters
      ? [[next, { operationId: next, ...(Object.keys(parameters).length > 0 && { parameters }) }] as const]
      : [];
  });
  return links.length > 0 ? { links: Object.fromEntries(links) } : {};
}

/** Where the next operation's parameters come from; `undefined` where one of its path cannot be known. */
function parametersOf(endpoint: Endpoint, target: Endpoint): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const name of pathParameters(target.path)) {
    const source = sourceOf(name, endpoint);
    if (source === undefined) return undefined;
    parameters[name] = source;
  }
  if (target.ifMatch && hasField(endpoint, 'etag')) parameters['If-Match'] = '$response.body#/etag';
  return parameters;
}

function sourceOf(name: string, endpoint: Endpoint): string | undefined {
  if (pathParameters(endpoint.path).includes(name)) return `$request.path.${name}`;
  if (hasField(endpoint, name)) return `$response.body#/${name}`;
  return endpoint.status === 201 && hasField(endpoint, 'id') ? '$response.body#/id' : undefined;
}

function hasField({ response }: Endpoint, name: string): boolean {
  const shape = (response as z.ZodMiniObject | undefined)?.shape;
  return shape !== undefined && name in shape;
}

import { randomId } from '../../client/random-id.js';
import type { EmployeeSummary } from '../../contract/agency.js';
import type { ServiceDesk, ServiceDeskChange } from '../../contract/public-service.js';
import { wholeNumber } from '../../templates/whole-number.js';

/** A service as it is being written. */
export interface EnteredService {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** As it was typed. */
  readonly users: string;
  readonly isOffered: boolean;
  /** Whether the server knows it: then it can be closed, and never goes. */
  readonly isKnown: boolean;
}

/** The service desk as it is being written. */
export interface DeskEntry {
  readonly services: readonly EnteredService[];
  readonly officers: readonly EmployeeSummary[];
  readonly isPublic: boolean;
}

export interface DeskFault {
  readonly code: 'name' | 'users';
  /** DOM id of the field. */
  readonly field: string;
}

/** The desk as the server has it. */
export function deskEntry({ services, officers, isPublic }: ServiceDesk): DeskEntry {
  return {
    services: services.map(({ id, name, description, usersPerYear, isOffered }) => ({
      ...{ id, name, description, isOffered },
      users: usersPerYear === null ? '' : String(usersPerYear),
      isKnown: true,
    })),
    officers,
    isPublic,
  };
}

export const newService = (): EnteredService => ({
  ...{ id: randomId(), name: '', description: '', users: '', isOffered: true, isKnown: false },
});

/** What stands in the way of saving, in the order of the form. */
export function deskFaults({ services }: DeskEntry): DeskFault[] {
  return services.flatMap((service) => [
    ...(service.name.trim() ? [] : [{ code: 'name', field: `name-${service.id}` } as const]),
    ...(usersOf(service) === undefined ? [{ code: 'users', field: `users-${service.id}` } as const] : []),
  ]);
}

/** What is sent. */
export function deskChange({ services, officers, isPublic }: DeskEntry): ServiceDeskChange {
  return {
    services: services.map((service) => ({
      ...{ id: service.id, name: service.name.trim(), description: service.description.trim() },
      usersPerYear: usersOf(service) ?? null,
      isOffered: service.isOffered,
    })),
    officerIds: officers.map(({ id }) => id),
    isPublic,
  };
}

/** `null` where it was left open, `undefined` where it cannot be read. */
function usersOf({ users }: EnteredService): number | null | undefined {
  if (users.trim() === '') return null;
  const count = wholeNumber(users);
  return count !== undefined && count >= 1 && count <= 300_000_000 ? count : undefined;
}

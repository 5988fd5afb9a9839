/** PostgreSQL's classes of errors that pass by themselves: connection, resources, shutdown; and those of the driver. */
const passing = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|CONNECT|CONNECTION_)/;

/** Whether the database could not be reached, so that trying again makes sense. */
export function isDatabaseAway(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const { code } = fault as { code?: unknown };
    if (typeof code === 'string' && passing.test(code)) return true;
  }
  return false;
}

import type { ReactiveElement } from 'lit';
import type { AnswerReceipt, PublicAnswer } from '../../contract/satisfaction.js';
import type { Connection } from '../../controllers/connection.js';
import { openSharedOutbox, type OutboxEntry, OutboxWatch } from '../../controllers/outbox.js';

/** Keeps answers on the device until they are on the server, and sends each once, also after the page was closed. */
export class SurveySending {
  readonly #watch: OutboxWatch;

  /** @param onSent Hears of every answer that has arrived; only in the tab that sends. */
  constructor(
    host: ReactiveElement,
    connection: Connection,
    onSent: (entry: OutboxEntry, receipt: AnswerReceipt) => void,
  ) {
    const sent = (entry: OutboxEntry, answer: unknown) => onSent(entry, answer as AnswerReceipt);
    this.#watch = new OutboxWatch(host, connection, sent, openSharedOutbox);
  }

  /** Takes an answer. It is on the device when this resolves. */
  async add(formCode: string, body: PublicAnswer): Promise<OutboxEntry> {
    return (await this.#watch.opened()).add('publicForms.answer', { formCode, body });
  }

  /** The answers to a form that wait or came back; `undefined` until the device was asked. */
  entries(formCode: string): readonly OutboxEntry[] | undefined {
    return this.#watch.outbox?.list().filter(({ input }) => input.formCode === formCode);
  }

  /** Why nothing goes out now. */
  get hindrance() {
    return this.#watch.outbox?.hindrance;
  }

  /** Whether what waits outlives the page. */
  get durable(): boolean {
    return this.#watch.outbox?.durable ?? true;
  }

  retry(): void {
    void this.#watch.outbox?.flush();
  }

  /** Throws an answer away that came back. */
  discard(id: string): void {
    void this.#watch.outbox?.discard(id);
  }
}

/** What was answered, of an entry that came back. */
export const bodyOf = ({ input }: OutboxEntry) => input.body as PublicAnswer;

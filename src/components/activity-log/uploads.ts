import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AsnError, type Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { EvidenceFile } from '../../contract/activity.js';
import type { Policy } from '../../contract/policy.js';
import type { Upload } from './activity-log.state.js';

export interface UploadTarget {
  readonly client: Client;
  readonly appraisalId: string;
  readonly limits: Policy['activityLog']['evidence'];
}

interface Running {
  readonly file: File;
  readonly target: UploadTarget;
  /** What the server knows of it, once it knows. */
  known: EvidenceFile | undefined;
  stop: AbortController;
}

/** A part may take so long on a slow line. */
const partTimeout = 5 * 60_000;

/**
 * Sends files in parts. A dropped line costs one part: what has arrived is asked for, and only the rest is sent, by itself
 * when the line is back.
 */
export class Uploads implements ReactiveController {
  /** All that are not yet evidence of the entry. */
  list: readonly Upload[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #onComplete: (file: EvidenceFile) => void;
  readonly #running = new Map<string, Running>();

  /** @param onComplete Called when a whole file is on the server. */
  constructor(host: ReactiveControllerHost, onComplete: (file: EvidenceFile) => void) {
    this.#host = host;
    this.#onComplete = onComplete;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#resumeStopped);
  }

  hostDisconnected() {
    removeEventListener('online', this.#resumeStopped);
    for (const { key, state } of this.list) if (state === 'running') this.pause(key);
  }

  add(file: File, target: UploadTarget): void {
    const key = randomId();
    const { name, size, type } = file;
    const upload: Upload = { key, name, size, sent: 0, state: 'running', fileId: null };
    // Said before a byte is sent; the server asks the same.
    const reason = !target.limits.mediaTypes.includes(type)
      ? 'type'
      : size > target.limits.maximumBytes || size === 0
        ? 'size'
        : undefined;
    this.#set([...this.list, reason ? { ...upload, state: 'refused', reason } : upload]);
    if (reason) return;
    this.#running.set(key, { file, target, known: undefined, stop: new AbortController() });
    void this.#send(key);
  }

  pause(key: string): void {
    this.#running.get(key)?.stop.abort();
    this.#change(key, { state: 'paused' });
  }

  resume(key: string): void {
    const running = this.#running.get(key);
    if (!running) return;
    running.stop = new AbortController();
    this.#change(key, { state: 'running' });
    void this.#send(key);
  }

  /** Gives an upload up; what had arrived of it goes too. */
  remove(key: string): void {
    const running = this.#running.get(key);
    running?.stop.abort();
    this.#forget(key);
    if (!running?.known) return;
    const { client, appraisalId } = running.target;
    // Where that does not work, the server clears up what was never finished.
    client.evidenceFiles.remove({ appraisalId, fileId: running.known.id }).catch(() => {});
  }

  /** Leaves all behind: the entry they were for is written. */
  clear(): void {
    for (const { key } of this.list) this.#forget(key);
  }

  async #send(key: string): Promise<void> {
    const running = this.#running.get(key);
    if (!running) return;
    const { signal } = running.stop;
    try {
      running.known = await this.#announce(running, signal);
      while (running.known.state !== 'complete') {
        this.#change(key, { sent: bytesOf(running.known) });
        running.known = await this.#sendNext(running, running.known, signal);
      }
      this.#forget(key);
      this.#onComplete(running.known);
    } catch (error) {
      if (!signal.aborted) this.#fail(key, error);
    }
  }

  /** The file as the server knows it: announced now, or with the parts that have arrived. */
  #announce({ file, target, known }: Running, signal: AbortSignal): Promise<EvidenceFile> {
    const { client, appraisalId } = target;
    if (known) return client.evidenceFiles.get({ appraisalId, fileId: known.id, signal });
    const { name, type: mediaType, size } = file;
    return client.evidenceFiles.create({ appraisalId, body: { name: name.slice(-200), mediaType, size }, signal });
  }

  async #sendNext({ file, target }: Running, known: EvidenceFile, signal: AbortSignal): Promise<EvidenceFile> {
    const { client, appraisalId } = target;
    const { id: fileId, partSize, parts } = known;
    const count = Math.ceil(file.size / partSize);
    const part = Array.from({ length: count }, (_, number) => number).find((number) => !parts.includes(number)) ?? 0;
    // Read before it is sent: a file that was moved away meanwhile is a fault of the file, not of the line.
    const body = new Uint8Array(await file.slice(part * partSize, (part + 1) * partSize).arrayBuffer());
    return client.evidenceFiles.sendPart({
      appraisalId,
      fileId,
      part: String(part),
      body,
      signal,
      timeout: partTimeout,
    });
  }

  #fail(key: string, error: unknown) {
    const isFinal = error instanceof AsnError ? error.loadError === 'invalid-request' && error.problem : true;
    if (!isFinal) return this.#change(key, { state: 'stopped' });
    const problem = error instanceof AsnError ? error.problem : undefined;
    const detail = problem?.errors?.map((one) => one.detail).join(' ') ?? problem?.detail ?? String(error);
    this.#change(key, { state: 'refused', reason: { detail } });
  }

  #forget(key: string) {
    this.#running.delete(key);
    this.#set(this.list.filter((upload) => upload.key !== key));
  }

  #change(key: string, part: Partial<Upload>) {
    this.#set(this.list.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }

  #set(list: readonly Upload[]) {
    this.list = list;
    this.#host.requestUpdate();
  }

  readonly #resumeStopped = () => {
    for (const { key, state } of this.list) if (state === 'stopped') this.resume(key);
  };
}

/** Bytes that have arrived. */
function bytesOf({ parts, partSize, size }: EvidenceFile): number {
  return Math.min(size, parts.length * partSize);
}

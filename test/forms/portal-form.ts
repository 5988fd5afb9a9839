// What the tests of forms need of a portal's page.
import { fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { FormControlElement } from '../../src/forms/form-control-element.js';

export type Entries = readonly (readonly [string, string])[];

/** A form with this markup. */
export async function formWith(markup: string): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form>${unsafeStatic(markup)}</form>`);
  for (const one of form.querySelectorAll('*')) await (one as Partial<FormControlElement>).updateComplete;
  return form;
}

export function fieldIn(form: ParentNode, selector: string): FormControlElement {
  const found = form.querySelector<FormControlElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].map(([name, value]) => [name, value as string]);
}

/** Sends the form as a browser does, to a server, and answers what arrived there. */
export async function arrived(form: HTMLFormElement, method: 'get' | 'post' = 'post'): Promise<Entries> {
  const frame = document.createElement('iframe');
  frame.name = 'answer';
  document.body.append(frame);
  Object.assign(form, { method, action: '/form-endpoint', target: 'answer' });
  form.requestSubmit();
  try {
    return await answerIn(frame);
  } finally {
    frame.remove();
  }
}

async function answerIn(frame: HTMLIFrameElement): Promise<Entries> {
  for (;;) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const answer = frame.contentDocument?.querySelector('pre')?.textContent;
    if (answer) return JSON.parse(answer) as Entries;
  }
}

interface JQuery {
  (form: HTMLFormElement): { serialize(): string };
}

/** What jQuery's `.serialize()` makes of a form. */
export async function serialized(form: HTMLFormElement): Promise<Entries> {
  const page = window as { jQuery?: JQuery };
  if (!page.jQuery) {
    const script = document.createElement('script');
    script.src = '/node_modules/jquery/dist/jquery.min.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  }
  return [...new URLSearchParams(page.jQuery?.(form).serialize())];
}

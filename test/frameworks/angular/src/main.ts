import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

// A portal may load our elements after its own page is there: `?late` does.
const isLate = new URLSearchParams(location.search).has('late');

async function start() {
  if (!isLate) await import('asn-kinerja/define');
  await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
  if (isLate) await import('asn-kinerja/define');
}

start().catch((error) => console.error(error));

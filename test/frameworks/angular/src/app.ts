import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SelfAssessmentView } from 'asn-kinerja';
import { behaviours, client, plan, review, written } from 'portal';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  // Angular knows nothing of our tags: it sets what stands in brackets as a property, and listens to any event.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly client = client;
  protected readonly plan = plan;
  protected readonly behaviours = behaviours;
  protected readonly scale = review.scale;

  protected readonly value = signal(written);
  protected readonly readonly = signal(false);
  protected readonly shown = signal(true);
  protected readonly chosen = signal('');

  protected choose(event: HTMLElementEventMap['asn-task-chosen']) {
    this.chosen.set(event.detail.kind);
  }

  protected change(event: HTMLElementEventMap['asn-self-assessment-changed']) {
    const value: SelfAssessmentView['value'] = event.detail;
    this.value.set(value);
  }

  protected reset() {
    this.value.set(written);
  }
}

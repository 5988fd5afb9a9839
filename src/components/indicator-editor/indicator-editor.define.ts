import { appraisals } from '../../client/generated/appraisals.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { IndicatorEditor } from './indicator-editor.js';
import './indicator-editor-view.define.js';

offer({ appraisals, workPlans });
register('asn-indicator-editor', IndicatorEditor);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-editor': IndicatorEditor;
  }
}

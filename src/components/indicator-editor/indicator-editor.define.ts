import { appraisals } from '../../client/generated/appraisals.js';
import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { periods } from '../../client/generated/periods.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { IndicatorEditor } from './indicator-editor.js';
import { IndicatorEditorView } from './indicator-editor-view.js';

offer({ appraisals, indicatorLibrary, periods, workPlans });
register('asn-indicator-editor-view', IndicatorEditorView);
register('asn-indicator-editor', IndicatorEditor);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-editor-view': IndicatorEditorView;
    'asn-indicator-editor': IndicatorEditor;
  }
}

import { register } from '../../register.js';
import { IndicatorEditor } from './indicator-editor.js';
import { IndicatorEditorView } from './indicator-editor-view.js';

register('asn-indicator-editor-view', IndicatorEditorView);
register('asn-indicator-editor', IndicatorEditor);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-editor-view': IndicatorEditorView;
    'asn-indicator-editor': IndicatorEditor;
  }
}

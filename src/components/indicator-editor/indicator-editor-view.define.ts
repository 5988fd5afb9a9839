import { register } from '../../register.js';
import { IndicatorEditorView } from './indicator-editor-view.js';

register('asn-indicator-editor-view', IndicatorEditorView);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-editor-view': IndicatorEditorView;
  }
}

import { behaviours, client, plan, review, written } from 'portal';
import { useState } from 'react';

/** React 19 speaks with custom elements by itself: what the element has as a property is set as one. */
export function App() {
  const [value, setValue] = useState(written);
  const [readonly, setReadonly] = useState(false);
  const [shown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  return (
    <asn-provider id="provider" client={client} locale="id">
      <h1 id="heading">Kinerja saya ({value.achievements.length} huruf)</h1>
      <asn-tasks id="tasks" onasn-task-chosen={(event) => setChosen(event.detail.kind)} />
      <output id="chosen">{chosen}</output>

      <button id="lock" onClick={() => setReadonly(!readonly)}>
        Kunci
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Tampilkan
      </button>
      <button id="reset" onClick={() => setValue(written)}>
        Ulangi
      </button>
      {shown && (
        <asn-self-assessment-view
          id="view"
          className="kolom"
          data-page="2026"
          readOnly={readonly}
          plan={plan}
          behaviours={behaviours}
          scale={review.scale}
          value={value}
          onasn-self-assessment-changed={(event) => setValue(event.detail)}
        />
      )}
      <output id="written">{value.achievements}</output>
    </asn-provider>
  );
}

'use client';

import { AsnProvider, AsnSelfAssessmentView, AsnTasks } from 'asn-kinerja/react';
import { behaviours, client, plan, review, written } from 'portal';
import { type ComponentRef, useRef, useState } from 'react';

type View = ComponentRef<typeof AsnSelfAssessmentView>;

/** The components register their elements in the browser alone; on the server they are empty tags. */
export function Portal() {
  const [value, setValue] = useState(written);
  const [readonly, setReadonly] = useState(false);
  const [shown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  const view = useRef<View>(null);
  return (
    <AsnProvider id="provider" client={client} locale="id">
      <h1 id="heading">Kinerja saya ({value.achievements.length} huruf)</h1>
      <AsnTasks id="tasks" onAsnTaskChosen={(event) => setChosen(event.detail.kind)} />
      <output id="chosen">{chosen}</output>

      <button id="lock" onClick={() => setReadonly(!readonly)}>
        Kunci
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Tampilkan
      </button>
      <button id="reset" onClick={() => setValue(view.current ? written : value)}>
        Ulangi
      </button>
      {shown && (
        <AsnSelfAssessmentView
          ref={view}
          id="view"
          className="kolom"
          data-page="2026"
          readOnly={readonly}
          plan={plan}
          behaviours={behaviours}
          scale={review.scale}
          value={value}
          onAsnSelfAssessmentChanged={(event) => setValue(event.detail)}
        />
      )}
      <output id="written">{value.achievements}</output>
    </AsnProvider>
  );
}

// The portal's own behaviour, in the way such portals are written: jQuery on every page.
jQuery(($) => {
  // A page and what it is about; what a task leaves open is left out.
  const page = (path, about = {}) => {
    const told = Object.entries(about).filter(([, value]) => value);
    return told.length > 0 ? `${path}?${new URLSearchParams(told)}` : path;
  };
  const own =
    (path) =>
    ({ appraisalId, term }) =>
      page(path, { appraisal: appraisalId === 'current' ? '' : appraisalId, term });
  const desk =
    (tab) =>
    ({ appraisalId, term }) =>
      page(`/penilaian-bawahan/${appraisalId}/${tab}`, { term });
  const unit = ({ unitId }) => page('/rencana-unit', { unit: unitId });

  const pageOfTask = {
    'write-plan': own('/rencana-kinerja'),
    'revise-plan': own('/rencana-kinerja'),
    'decide-plan': desk('rencana'),
    'discuss-plan': desk('rencana'),
    'assess-self': own('/penilaian-diri'),
    'choose-reviewers': desk('umpan-balik'),
    'answer-review': ({ assignmentId }) => page('/umpan-balik-360', { tugas: assignmentId }),
    rate: desk('penilaian'),
    sign: desk('penilaian'),
    deliver: desk('penilaian'),
    // The year is read on the score card; a month or quarter has none.
    acknowledge: (task) => (task.term ? own('/evaluasi')(task) : page('/kartu-skor')),
    'explain-objection': desk('penilaian'),
    'decide-objection': desk('penilaian'),
    'take-over': desk('penilaian'),
    report: desk('penilaian'),
    'verify-activities': () => page('/log-tim'),
    'answer-coaching': own('/umpan-balik'),
    'write-unit-plan': unit,
    'decide-unit-plan': unit,
    'set-achievement': unit,
    'decide-proposal': () => page('/forum-indikator'),
    'handle-public-case': ({ unitId }) => page('/suara-warga', { unit: unitId }),
  };

  // Our elements say what a person chose; where that is done is the portal's business.
  $(document).on('asn-task-chosen', ({ originalEvent }) => {
    const task = originalEvent.detail;
    const address = pageOfTask[task.kind]?.(task);
    if (address) window.location.assign(address);
  });

  // The guide follows the appraisal, so it looks again after the page has talked with the API.
  const guide = $('#panduan');
  let soon;
  const address = `/panduan?di=${encodeURIComponent(window.location.pathname)} #panduan > *`;
  const lookAgain = () => {
    clearTimeout(soon);
    soon = setTimeout(() => guide.load(address, watchFolding), 400);
  };
  const isApiCall = ({ name, initiatorType }) => initiatorType === 'fetch' && new URL(name).pathname.startsWith('/v1/');
  if (guide.length > 0 && 'PerformanceObserver' in window) {
    new PerformanceObserver((list) => list.getEntries().some(isApiCall) && lookAgain()).observe({ type: 'resource' });
  }

  // `toggle` does not bubble, so it is watched on the element itself, again after each look.
  function watchFolding() {
    guide.children('details').on('toggle', ({ target }) => {
      document.cookie = `panduan=${target.open ? 'buka' : 'tutup'}; path=/; SameSite=Lax`;
    });
  }
  watchFolding();
});

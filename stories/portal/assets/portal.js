// The portal's own behaviour, in the way such portals are written: jQuery on every page.
jQuery(($) => {
  const pageOfTask = {
    'write-plan': () => '/rencana-kinerja',
    'revise-plan': () => '/rencana-kinerja',
    'decide-plan': ({ appraisalId }) => `/penilaian-bawahan/${appraisalId}/rencana`,
    'assess-self': () => '/penilaian-diri',
    'choose-reviewers': ({ appraisalId }) => `/penilaian-bawahan/${appraisalId}/umpan-balik`,
    'answer-review': ({ assignmentId }) => `/umpan-balik-360?tugas=${assignmentId}`,
    rate: ({ appraisalId }) => `/penilaian-bawahan/${appraisalId}/penilaian`,
    sign: ({ appraisalId }) => `/penilaian-bawahan/${appraisalId}/penilaian`,
    deliver: ({ appraisalId }) => `/penilaian-bawahan/${appraisalId}/penilaian`,
    acknowledge: () => '/kartu-skor',
  };

  // Our elements say what a person chose; where that is done is the portal's business.
  $(document).on('asn-task-chosen', ({ originalEvent }) => {
    const task = originalEvent.detail;
    const page = pageOfTask[task.kind];
    if (page) window.location.assign(page(task));
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
    guide.find('details').on('toggle', ({ target }) => {
      document.cookie = `panduan=${target.open ? 'buka' : 'tutup'}; path=/; SameSite=Lax`;
    });
  }
  watchFolding();
});

// The portal's own script. It does not wait for our elements: what is set before they are registered is kept.
const { tasks, written, plan, behaviours, review } = await (await fetch('data.json')).json();

const find = (id) => document.getElementById(id);
const view = find('view');

// Speaks with the portal's own back end instead of our API.
find('provider').client = { tasks: { list: async () => ({ items: tasks, nextCursor: null }) } };
Object.assign(view, { plan, behaviours, scale: review.scale });
show(written);

view.addEventListener('asn-self-assessment-changed', ({ detail }) => show(detail));
find('tasks').addEventListener('asn-task-chosen', ({ detail }) => (find('chosen').value = detail.kind));
find('lock').addEventListener('click', () => (view.readOnly = !view.readOnly));
find('reset').addEventListener('click', () => show(written));
find('toggle').addEventListener('click', () => {
  if (view.isConnected) view.remove();
  else find('written').before(view);
});

// A portal may load our elements after its own page is there: `?late` does.
if (new URLSearchParams(location.search).has('late')) await new Promise((resolve) => setTimeout(resolve, 100));
await import('./asn-kinerja/asn-kinerja.js');

function show(value) {
  view.value = value;
  find('written').value = value.achievements;
  find('heading').textContent = `Kinerja saya (${value.achievements.length} huruf)`;
}

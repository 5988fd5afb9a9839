import { createApp } from 'vue';
import App from './App.vue';

// A portal may load our elements after its own page is there: `?late` does.
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await import('asn-kinerja/define');
createApp(App).mount('#app');
if (isLate) await import('asn-kinerja/define');

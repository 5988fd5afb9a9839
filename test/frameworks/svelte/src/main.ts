import { mount } from 'svelte';
import App from './App.svelte';

// A portal may load our elements after its own page is there: `?late` does.
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await import('asn-kinerja/define');
mount(App, { target: document.getElementById('app')! });
if (isLate) await import('asn-kinerja/define');

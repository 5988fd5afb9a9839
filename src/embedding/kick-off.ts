import { settingsId } from './page-settings.js';

/**
 * The text of the inline script that starts the data while the files are on their way, so that nothing waits for a second
 * round trip. It is the same on every page, so that a policy can allow it by its hash; the client takes over what it has
 * asked (`client/started.ts`). It must stand below the settings, which need paths, and a session unless the paths are public.
 * `{name}` in a path is a parameter of the page's own address: the code of a survey comes with the QR code. A path that lacks one is left out.
 */
export const kickOff = `(()=>{const{baseUrl:b,session:s,start:p,locale:l="id"}=JSON.parse(document.getElementById("${settingsId}").textContent),a=s&&"Bearer "+s.token,q=new URLSearchParams(location.search+"&"+location.hash.slice(1)),m=new Map;for(const x of p){const y=x.replace(/{([^}]+)}/g,(_,n)=>encodeURIComponent(q.get(n)||""));if(/\\/(\\/|$)/.test(y))continue;const u=new URL(b,document.baseURI),h=u.origin+u.pathname.replace(/\\/+$/,"")+y,r=fetch(h,{headers:{accept:"application/json, application/problem+json","accept-language":l,...(a&&{authorization:a})},redirect:"manual"});r.catch(()=>{});m.set(h,r)}globalThis[Symbol.for("asn-kinerja.started@1")]={answers:m,authorization:a,language:l,at:performance.now()}})()`;

// The page that a browser test runs in. In Firefox and WebKit all pages share one profile, so each begins by clearing away
// what the file before it left there; drafts of the same person would come up again in the next file.

/** For `testRunnerHtml` of @web/test-runner. */
export const cleanPage = (testFramework) => `<!doctype html>
<html>
  <head><meta charset="utf-8" /></head>
  <body>
    <script type="module">
      localStorage.clear();
      sessionStorage.clear();
      for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
      for (const { name } of await indexedDB.databases()) {
        await new Promise((done) => {
          const deletion = indexedDB.deleteDatabase(name);
          deletion.onsuccess = deletion.onerror = deletion.onblocked = done;
        });
      }
      await import(${JSON.stringify(testFramework)});
    </script>
  </body>
</html>`;

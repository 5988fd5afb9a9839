// The first script of every page: keeps whatever goes wrong on it, for the test to find in `window.watched`.
{
  const faults = [];
  const warnings = [];
  window.watched = { faults, warnings };

  // Captured, because a script or sheet that does not load tells only itself.
  addEventListener(
    'error',
    ({ message, error, target }) =>
      faults.push(`error: ${message ?? `${target.localName} ${target.src ?? target.href}`} ${error?.stack ?? ''}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${reason?.stack ?? reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    faults.push(`policy: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`),
  );
  const keep = (level, list) => {
    const said = console[level];
    console[level] = (...words) => {
      list.push(`console.${level}: ${words.map((word) => word?.stack ?? String(word)).join(' ')}`);
      said.apply(console, words);
    };
  };
  keep('error', faults);
  keep('warn', warnings);
}

// Starts the viewer. In a file of its own, for the page's policy forbids inline scripts.
window.SwaggerUIBundle({
  url: '../openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  // The badge would be fetched from another server.
  validatorUrl: null,
});

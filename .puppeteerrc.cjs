// `npm ci` never downloads a browser: the embedded one comes from the package registry (see pipeline/browser.ts).
module.exports = { skipDownload: true };

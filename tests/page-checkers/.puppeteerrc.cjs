// The checkers use the Chromium that is installed.
module.exports = { skipDownload: true };

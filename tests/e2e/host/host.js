// Keeps what the map says, for the tests.

window.messages = [];
addEventListener("message", ({ origin, data }) => window.messages.push({ origin, ...data }));

// Loaded before firebase-tools. It hands events and calls to the functions over connections that Node keeps open, while a
// function closes its own after five idle seconds: on a busy machine a request meets that close, comes back as ECONNRESET
// and is never sent again, so its tindakan waits for a sweep that an emulator does not run by itself.
import http from 'node:http';

http.globalAgent = new http.Agent({ keepAlive: false });

import net from 'node:net';

/** A port of 127.0.0.1 that nobody listens on: for programs that cannot choose one themselves. */
export async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A socket whose other end is the test. */
export class FakeWebSocket {
  binaryType = '';
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string | ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  close(): void {
    this.closed = true;
  }

  opens(): void {
    this.onopen?.();
  }

  says(data: string | ArrayBuffer): void {
    this.onmessage?.({ data });
  }

  breaks(code = 1006): void {
    this.onclose?.({ code });
  }
}

/** Hands out fake sockets, and keeps them in the order they were asked for. */
export function fakeSockets() {
  const sockets: FakeWebSocket[] = [];
  return {
    sockets,
    newest: () => sockets.at(-1) as FakeWebSocket,
    connect: () => {
      const socket = new FakeWebSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
  };
}

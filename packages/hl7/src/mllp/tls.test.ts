import { connect } from "node:tls";
import { describe, expect, onTestFinished, test } from "vitest";
import { certificateOf } from "./certificate.test-data.js";
import { MllpClient } from "./client.js";
import { bytesOf, messageOf, serverOf, until } from "./mllp.test-data.js";
import type { ConnectionFaultCode } from "./peer.js";
import { MllpServer } from "./server.js";
import type { ClientTls } from "./tls.js";

const authority = certificateOf("authority");
const own = certificateOf("receiver", authority);
const tls = { key: own.key, cert: own.cert };

function clientOf(port: number, clientTls: ClientTls): MllpClient {
  const client = new MllpClient({ host: "127.0.0.1", port, tls: clientTls, bounds: { waitMs: 0 } });
  onTestFinished(() => client.close());
  return client;
}

const send = async (client: MllpClient) => {
  const sent = await client.send(bytesOf(messageOf("1")));
  return sent.ok ? sent.code : sent.problem;
};

describe("Over TLS", () => {
  test("a message is answered to a client that knows the authority", async () => {
    const { port } = await serverOf({ tls });
    expect(await send(clientOf(port, { ca: authority.cert }))).toBe("AA");
  });

  test("a client sends nothing to a server that it does not know", async () => {
    const seen: Uint8Array[] = [];
    const { port } = await serverOf({
      tls,
      answer: (message) => {
        seen.push(message);
        return undefined;
      },
    });
    expect(await send(clientOf(port, {}))).toBe("unreachable");
    expect(await send(clientOf(port, { ca: certificateOf("other").cert }))).toBe("unreachable");
    expect(await send(clientOf(port, { ca: authority.cert, serverName: "elsewhere.example" }))).toBe(
      "unreachable",
    );
    expect(seen).toEqual([]);
  });

  test("a client without a certificate of the authority is refused where one is asked for", async () => {
    const faults: ConnectionFaultCode[] = [];
    const { port } = await serverOf({
      tls: { ...tls, ca: authority.cert },
      onConnectionFault: (code) => faults.push(code),
    });
    const sender = certificateOf("sender", authority);
    const stranger = certificateOf("stranger");
    const ca = authority.cert;
    expect(await send(clientOf(port, { ca, key: sender.key, cert: sender.cert }))).toBe("AA");
    expect(await send(clientOf(port, { ca }))).not.toBe("AA");
    expect(await send(clientOf(port, { ca, key: stranger.key, cert: stranger.cert }))).not.toBe("AA");
    await until(() => faults.filter((code) => code === "tls-refused").length === 2);
  });

  test("TLS 1.1 is refused", async () => {
    const { port } = await serverOf({ tls });
    const socket = connect({
      port,
      host: "127.0.0.1",
      ca: authority.cert,
      minVersion: "TLSv1.1",
      maxVersion: "TLSv1.1",
    });
    const outcome = await new Promise((resolve) => {
      socket.once("secureConnect", () => resolve(socket.getProtocol()));
      socket.once("error", () => resolve("refused"));
    });
    socket.destroy();
    expect(outcome).toBe("refused");
  });

  test("a key that is none is told of when the server is to listen", async () => {
    const server = new MllpServer({ answer: () => undefined, tls: { key: "no key", cert: own.cert } });
    expect((await server.listen({ host: "127.0.0.1", port: 0 })).ok).toBe(false);
  });
});

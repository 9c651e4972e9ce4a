import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY = 86_400_000;

/** A certificate authority that lives as long as a test. */
export interface Authority {
  /** Its certificate, PEM. */
  pem: string;
  /** A certificate for one host that began a day ago, or before it ended. */
  issue(host: string, days: number): Promise<{ key: string; cert: string }>;
}

/** Makes a new authority. */
export async function createAuthority(): Promise<Authority> {
  x509.cryptoProvider.set(webcrypto as never);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const name = "CN=Slipway Test CA, O=Slipway";
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 90 * DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    extensions: [new x509.BasicConstraintsExtension(true, 1, true)],
  });
  return {
    pem: root.toString("pem"),
    async issue(host, days) {
      const own = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
      const certificate = await x509.X509CertificateGenerator.create({
        subject: `CN=${host}, O=Example`,
        issuer: name,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        notBefore: new Date(Date.now() - 30 * DAY),
        notAfter: new Date(Date.now() + days * DAY),
        extensions: [new x509.SubjectAlternativeNameExtension([{ type: "dns", value: host }])],
      });
      const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", own.privateKey)).toString("base64");
      const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.match(/.{1,64}/g)?.join("\n")}\n-----END PRIVATE KEY-----\n`;
      return { key, cert: certificate.toString("pem") };
    },
  };
}

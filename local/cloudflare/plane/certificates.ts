/** A certificate authority of one local world, and certificates for any hostname, issued on first sight. */
import { randomBytes, webcrypto } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { createSecureContext, type SecureContext } from "node:tls";
import "reflect-metadata"; // Wanted by a dependency of @peculiar/x509.
import * as x509 from "@peculiar/x509";

const keyAlgorithm = { name: "ECDSA", namedCurve: "P-256" };
const signingAlgorithm = { name: "ECDSA", hash: "SHA-256" };
const DAY_MS = 86_400_000;

export interface Certificates {
  /** Path of the CA certificate as PEM. The CA's key never leaves memory. */
  caCert: string;
  contextFor(host: string): Promise<SecureContext>;
}

/** Makes a new CA and writes its certificate to `<directory>/ca.pem`. */
export async function createCertificates(directory: string): Promise<Certificates> {
  x509.cryptoProvider.set(webcrypto);
  const keys = await newKeys();
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: "CN=Slipway local CA",
    ...validity(30),
    keys,
    signingAlgorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  await mkdir(directory, { recursive: true });
  const caCert = join(directory, "ca.pem");
  await writeFile(caCert, `${ca.toString("pem")}\n`);
  const contexts = new Map<string, Promise<SecureContext>>();
  return {
    caCert,
    contextFor(host) {
      const name = host.toLowerCase();
      let context = contexts.get(name);
      if (context === undefined) {
        context = issue(name, ca, keys.privateKey);
        contexts.set(name, context);
      }
      return context;
    },
  };
}

async function issue(host: string, ca: x509.X509Certificate, caKey: webcrypto.CryptoKey): Promise<SecureContext> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: "CN=Slipway local edge",
    issuer: ca.subject,
    ...validity(7),
    publicKey: keys.publicKey,
    signingKey: caKey,
    signingAlgorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: isIP(host) === 0 ? "dns" : "ip", value: host }]),
      await x509.AuthorityKeyIdentifierExtension.create(ca),
    ],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return createSecureContext({ key, cert: certificate.toString("pem"), minVersion: "TLSv1.2" });
}

const newKeys = async (): Promise<webcrypto.CryptoKeyPair> =>
  (await webcrypto.subtle.generateKey(keyAlgorithm, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;

/** Positive, and unique enough: browsers refuse two certificates of one issuer with one number. */
const serial = () => `01${randomBytes(15).toString("hex")}`;

/** An hour of slack for clocks that were set back. */
const validity = (days: number) => ({
  notBefore: new Date(Date.now() - 3_600_000),
  notAfter: new Date(Date.now() + days * DAY_MS),
});

/** Set at build time (VITE_APP_CHECK_KEY); '' leaves App Check, and with it all of Firebase, out of these pages. */
declare const __APP_CHECK__: string;

type Penjaga = { token(): Promise<string> };
let penjaga: Promise<Penjaga> | null = null;

async function siapkan(kunci: string): Promise<Penjaga> {
  const [{ initializeApp }, { initializeAppCheck, ReCaptchaEnterpriseProvider, getToken }, { options }] =
    await Promise.all([
      import('firebase/app'),
      import('firebase/app-check'),
      import('../../src/data/config.js'),
    ]);
  const app = initializeApp(options);
  const cek = initializeAppCheck(app, { provider: new ReCaptchaEnterpriseProvider(kunci) });
  return { token: async () => (await getToken(cek)).token };
}

/**
 * The header that the server wants where APP_CHECK=wajib; {} where the deployment does without. Without a token the call
 * still goes out: the server then says why it refuses.
 */
export async function tajukAppCheck(): Promise<Record<string, string>> {
  if (__APP_CHECK__ === '') return {};
  try {
    penjaga ??= siapkan(__APP_CHECK__);
    return { 'X-Firebase-AppCheck': await (await penjaga).token() };
  } catch {
    penjaga = null;
    return {};
  }
}

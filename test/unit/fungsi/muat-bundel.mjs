// Loads the built bundle as the platform does and prints what it would deploy, one JSON object.
process.env.GCLOUD_PROJECT = 'demo-ppid';
process.env.FIREBASE_CONFIG = JSON.stringify({
  projectId: 'demo-ppid',
  storageBucket: 'demo-ppid.appspot.com',
});
const fungsi = await import(process.argv[2]);
console.log(JSON.stringify(Object.fromEntries(Object.entries(fungsi).map(([k, f]) => [k, f.__endpoint]))));
process.exit(0);

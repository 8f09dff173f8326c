// Imported first: the functions' logger keeps the console it finds when it is loaded, and its info lines (one JSON line
// per tindakan) would bury the tables. Problems still show.
console.info = () => undefined;

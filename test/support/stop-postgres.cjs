module.exports = async function stopPostgres() {
  await globalThis.__database?.stop();
};

declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line over files given and returned in memory. */
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}

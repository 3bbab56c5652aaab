using Wardmote.Cli;

return WardmoteCommand.Run(args);

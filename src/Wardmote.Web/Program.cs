using Wardmote.Web;

const int wrongUsage = 2;

var command = ServeCommand.Create().Parse(args);
var status = await command.InvokeAsync();
return command.Errors.Count > 0 ? wrongUsage : status;

namespace Wardmote.Web.Forms;

/// <summary>The name of a file that somebody sends, without its folder and without what no file system or header should see.</summary>
public static class UploadName
{
    private const int Longest = 120;

    /// <param name="otherwise">Where nothing of it can be kept.</param>
    public static string Of(IFormFile file, string otherwise)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var kept = string.Concat(name.Where(letter => !char.IsControl(letter) && !Path.GetInvalidFileNameChars().Contains(letter))).Trim().TrimStart('.');
        var ending = Path.GetExtension(kept);
        return kept.Length == 0 ? otherwise : kept.Length <= Longest ? kept : kept[..(Longest - ending.Length)] + ending;
    }
}
